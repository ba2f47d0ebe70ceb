package se.boras.forslag.service.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import se.boras.forslag.command.ledger.Role;

/** A member of staff who has signed in; {@code organ} is the committee (<i>nämnd</i>) he or she acts for, if any. */
public record StaffUser(String name, Role role, @Nullable String organ) implements UserDetails, Staff {

    @Override
    public StaffUser staff() {
        return this;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }
}
