package se.boras.forslag.service.postgres;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two roles: one owns the tables and changes them at migration, the other may only use them. The read models belong to
 * the second, which can make them anew, so the first is a member of it.
 */
final class Roles {

    private Roles() {}

    static void createIn(DataSource cluster, Passwords passwords) {
        var sql = JdbcClient.create(cluster);
        for (var role : new String[] {Passwords.OWNER, Passwords.SERVICE}) {
            // A role's password cannot be a parameter; it is hexadecimal.
            sql.sql("create role %s login password '%s'".formatted(role, passwords.of(role)))
                    .update();
        }
        sql.sql("grant %s to %s".formatted(Passwords.SERVICE, Passwords.OWNER)).update();
        sql.sql("create database liggaren owner liggaren_owner").update();
        sql.sql("revoke all on database liggaren from public").update();
        sql.sql("grant connect, temporary on database liggaren to liggaren").update();
    }
}
