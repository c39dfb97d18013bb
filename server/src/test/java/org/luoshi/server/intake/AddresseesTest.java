package org.luoshi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Owner.Role;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Unit;

class AddresseesTest {

    private static final UnitCode BUREAU = new UnitCode("fgj");
    private static final UnitCode SHIQIAO = new UnitCode("shiqiao");
    private static final UnitCode QINGYA = new UnitCode("qingya");

    @Test
    void findsTheUnitThatANameMeansAndKeepsTheNameAsWritten() {
        assertThat(of(owner("市发展改革委", Role.LEAD)))
                .containsExactly(new Owner("市发展改革委", Role.LEAD, Owner.Source.STATED, Optional.of(BUREAU)));
    }

    @Test
    void aCollectiveNameBecomesItsUnitsButForThoseNamedThemselves() {
        assertThat(of(owner("各镇", Role.SUPPORT), owner("石桥镇", Role.LEAD)))
                .extracting(owner -> owner.unit().orElseThrow())
                .containsExactly(QINGYA, SHIQIAO);
    }

    @Test
    void aCollectiveLeadStaysANameUntilAPersonSaysWhoLeads() {
        assertThat(of(owner("各镇", Role.LEAD))).containsExactly(owner("各镇", Role.LEAD));
    }

    @Test
    void whatMeansSeveralOrNobodyStaysAName() {
        assertThat(of(owner("镇里", Role.LEAD), owner("有关部门", Role.SUPPORT)))
                .containsExactly(owner("镇里", Role.LEAD), owner("有关部门", Role.SUPPORT));
    }

    private static List<Owner> of(Owner... owners) {
        return Addressees.of(List.of(owners), new Known());
    }

    private static Owner owner(String name, Role role) {
        return new Owner(name, role, Owner.Source.STATED);
    }

    /** Knows a few names and no tree. */
    private static final class Known implements Organisation {

        private static final Map<String, Resolved> NAMES = Map.of(
                "市发展改革委", new Resolved.One(BUREAU),
                "石桥镇", new Resolved.One(SHIQIAO),
                "各镇", new Resolved.Each(List.of(SHIQIAO, QINGYA)),
                "镇里", new Resolved.Unclear(List.of(SHIQIAO, QINGYA)));

        @Override
        public Resolved resolve(String name) {
            return NAMES.getOrDefault(name, new Resolved.Nobody());
        }

        @Override
        public List<Unit> units() {
            return List.of();
        }

        @Override
        public Optional<Unit> find(UnitCode code) {
            return Optional.empty();
        }

        @Override
        public Optional<Post> find(PostCode code) {
            return Optional.empty();
        }

        @Override
        public List<Post> posts(UnitCode unit) {
            return List.of();
        }

        @Override
        public Optional<UnitCode> supervision() {
            return Optional.empty();
        }

        @Override
        public boolean isWithin(UnitCode unit, UnitCode upper) {
            return unit.equals(upper);
        }

        @Override
        public Set<UnitCode> within(UnitCode upper) {
            return Set.of(upper);
        }

        @Override
        public Scope scope(PostCode post) {
            return new Scope.District();
        }

        @Override
        public Optional<PostCode> above(PostCode post) {
            return Optional.empty();
        }
    }
}
