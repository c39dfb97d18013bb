package org.luoshi.server.unit;

import java.util.EnumSet;
import java.util.Set;

/** Who may do what: the one table of roles and acts. */
public final class Rights {

    private Rights() {}

    public static boolean may(Role role, Act act) {
        return of(role).contains(act);
    }

    public static Set<Act> of(Role role) {
        return switch (role) {
            case SYSTEM ->
                EnumSet.of(
                        Act.SEE_UNITS,
                        Act.MANAGE_UNITS,
                        Act.MANAGE_ACCOUNTS,
                        Act.SEE_PLAYBOOKS,
                        Act.MANAGE_SETTINGS,
                        Act.OWN_ACCOUNT);
            case SECURITY -> EnumSet.of(Act.SEE_UNITS, Act.MANAGE_SECURITY, Act.OWN_ACCOUNT);
            case AUDIT -> EnumSet.of(Act.SEE_AUDIT_TRAIL, Act.CHECK_LEDGER, Act.SEE_UNITS, Act.OWN_ACCOUNT);
            case SUPERVISOR ->
                EnumSet.of(
                        Act.SEE_OVERVIEW,
                        Act.SEE_DOCUMENTS,
                        Act.REVIEW_DOCUMENTS,
                        Act.SEE_MATTERS,
                        Act.SEE_CHAINS,
                        Act.ENTER_ENTERPRISES,
                        Act.MANAGE_CHAINS,
                        Act.ENTER_MATTERS,
                        Act.ACT_ON_MATTERS,
                        Act.ENTER_LEADS,
                        Act.SEE_UNITS,
                        Act.CHECK_LEDGER,
                        Act.SEE_PLAYBOOKS,
                        Act.MANAGE_PLAYBOOKS,
                        Act.MANAGE_LAYERS,
                        Act.SEE_INDICATORS,
                        Act.ENTER_FIGURES,
                        Act.MANAGE_INDICATORS,
                        Act.OWN_ACCOUNT);
            case LEADER ->
                EnumSet.of(
                        Act.SEE_OVERVIEW,
                        Act.SEE_DOCUMENTS,
                        Act.SEE_MATTERS,
                        Act.SEE_CHAINS,
                        Act.ACT_ON_MATTERS,
                        Act.SEE_UNITS,
                        Act.CHECK_LEDGER,
                        Act.SEE_PLAYBOOKS,
                        Act.SEE_INDICATORS,
                        Act.OWN_ACCOUNT);
            case UNIT_HEAD, CLERK ->
                EnumSet.of(
                        Act.SEE_OVERVIEW,
                        Act.SEE_MATTERS,
                        Act.SEE_CHAINS,
                        Act.ENTER_ENTERPRISES,
                        Act.ACT_ON_MATTERS,
                        Act.ENTER_LEADS,
                        Act.SEE_UNITS,
                        Act.CHECK_LEDGER,
                        Act.SEE_PLAYBOOKS,
                        Act.SEE_INDICATORS,
                        Act.ENTER_FIGURES,
                        Act.OWN_ACCOUNT);
            case OBSERVER ->
                EnumSet.of(
                        Act.SEE_OVERVIEW,
                        Act.SEE_MATTERS,
                        Act.SEE_CHAINS,
                        Act.SEE_UNITS,
                        Act.CHECK_LEDGER,
                        Act.SEE_PLAYBOOKS,
                        Act.SEE_INDICATORS,
                        Act.OWN_ACCOUNT);
        };
    }
}
