package org.luoshi.server.unit.change;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;

/** What somebody asks to be changed in the organisation. */
public sealed interface Change {

    /** The unit that it is about. */
    UnitCode unit();

    /** The unit as it shall be: founded where there is none of its code, else changed where it differs. */
    record SetUnit(Unit wanted) implements Change {
        @Override
        public UnitCode unit() {
            return wanted.code();
        }
    }

    /** 撤销: nobody may be at a post of it and nothing may stand below it. */
    record Dissolve(UnitCode unit, String reason) implements Change {}

    /** The post as it shall be: created where there is none of its code, else changed where it differs. */
    record SetPost(Post wanted) implements Change {
        @Override
        public UnitCode unit() {
            return wanted.unit();
        }
    }

    /** 交接: another person, or nobody, from now on. */
    record HandOver(PostCode post, Optional<String> holder) implements Change {
        @Override
        public UnitCode unit() {
            return post.unit();
        }
    }

    record Abolish(PostCode post) implements Change {
        @Override
        public UnitCode unit() {
            return post.unit();
        }
    }

    /** The town's whole list of duties, in its order. */
    record SetDutyList(UnitCode unit, List<DutyListed> duties) implements Change {
        public SetDutyList {
            duties = List.copyOf(duties);
        }
    }
}
