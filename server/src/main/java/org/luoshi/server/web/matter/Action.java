package org.luoshi.server.web.matter;

import java.util.Optional;
import org.luoshi.server.matter.playbook.Step;

/** What can be done with a matter; each is sent to a resource below the matter's address. */
public enum Action {
    AGREE("criterion/agreement"),
    PROPOSE("criterion"),
    ASSIGN("assignment"),
    SIGN("signature"),
    RETURN("return"),
    REPORT("reports"),
    UNBLOCK("blockers/removal"),
    DECIDE("decision"),
    FURTHER("raising/further"),
    GRANT("delay/grant"),
    REFUSE("delay/refusal"),
    CLAIM("claim"),
    VERIFY("verification"),
    CLOSE("closure"),
    NODES("nodes"),
    STAGE("stage"),
    BLOCK("blockers"),
    RAISE("raising"),
    DELAY("delay"),
    SPLIT("parts"),
    AMEND("amendment"),
    REASSIGN("reassignment"),
    SUSPEND("suspension"),
    RESUME("resumption"),
    MERGE("merger"),
    WITHDRAW("withdrawal"),
    REOPEN("reopening");

    private final String resource;

    Action(String resource) {
        this.resource = resource;
    }

    /** The last part of the address that it is sent to. */
    public String resource() {
        return resource;
    }

    /** Whether it is what the holder of this step is asked for, rather than one of the other ways. */
    public boolean answers(Step step) {
        return switch (step) {
            case PROPOSE -> this == PROPOSE;
            case AGREE -> this == AGREE || this == PROPOSE || this == RETURN;
            case ASSIGN -> this == ASSIGN;
            case SIGN -> this == SIGN || this == RETURN;
            case WORK -> this == REPORT || this == CLAIM || this == NODES;
            case UNBLOCK -> this == UNBLOCK;
            case DECIDE -> this == DECIDE || this == FURTHER;
            case RULE_ON_DELAY -> this == GRANT || this == REFUSE;
            case VERIFY -> this == VERIFY;
            case CLOSE -> this == CLOSE;
            case REARRANGE -> this == REASSIGN || this == ASSIGN || this == WITHDRAW || this == PROPOSE;
            case RESUME -> this == RESUME;
        };
    }

    /** The action of a form that was sent, by its name in addresses. */
    static Optional<Action> of(String name) {
        for (Action action : values()) {
            if (action.name().equalsIgnoreCase(name)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
