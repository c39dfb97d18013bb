package org.luoshi.server.web.api.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The organisation: units in the order of their tree, and posts. */
@RestController
@May(Act.SEE_UNITS)
class UnitQueries {

    private final Units units;

    UnitQueries(Units units) {
        this.units = units;
    }

    @GetMapping("/api/v1/units")
    Listing<UnitForm> units() {
        return Listing.all(units.organisation().units(), UnitForm::of);
    }

    @GetMapping("/api/v1/units/{code}")
    UnitForm unit(@PathVariable String code) {
        return UnitForm.of(units.organisation().find(known(code)).orElseThrow(Problem::notThere));
    }

    @GetMapping("/api/v1/posts")
    Listing<PostForm> posts() {
        Organisation organisation = units.organisation();
        List<Post> posts = organisation.units().stream()
                .flatMap(unit -> organisation.posts(unit.code()).stream())
                .toList();
        return Listing.all(posts, PostForm::of);
    }

    private static UnitCode known(String code) {
        try {
            return new UnitCode(code);
        } catch (IllegalArgumentException e) {
            throw Problem.notThere();
        }
    }

    record UnitForm(
            UnitCode code,
            String name,
            String brief,
            List<String> aliases,
            Unit.Kind kind,
            Optional<UnitCode> parent,
            String duties,
            Set<UnitCode> members,
            boolean dissolved) {

        static UnitForm of(Unit it) {
            return new UnitForm(
                    it.code(),
                    it.name(),
                    it.brief(),
                    it.aliases(),
                    it.kind(),
                    it.parent(),
                    it.duties(),
                    new TreeSet<>(it.members()),
                    it.dissolved());
        }
    }

    /** Who holds a post is not told here: programs act for posts, and names of persons are looked up on pages. */
    record PostForm(
            PostCode code, UnitCode unit, String title, Role role, boolean vacant, Optional<PostCode> reportsTo) {

        static PostForm of(Post it) {
            return new PostForm(
                    it.code(), it.unit(), it.title(), it.role(), it.holder().isEmpty(), it.reportsTo());
        }
    }
}
