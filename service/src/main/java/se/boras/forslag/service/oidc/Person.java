package se.boras.forslag.service.oidc;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import se.boras.forslag.service.security.Staff;
import se.boras.forslag.service.security.StaffUser;

/** Somebody who has signed in with the provider, and is somebody here; of the rest of the claims nothing is kept. */
class Person extends DefaultOidcUser implements Staff {

    private static final long serialVersionUID = 1L;

    private final StaffUser staff;

    Person(OidcUser known, StaffUser staff) {
        super(List.copyOf(staff.getAuthorities()), known.getIdToken());
        this.staff = staff;
    }

    @Override
    public StaffUser staff() {
        return staff;
    }

    @Override
    public String getName() {
        return staff.name();
    }
}
