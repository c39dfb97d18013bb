package org.luoshi.server.matter.loop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.change.Change;

/** A small made-up district, as an organisation of its own and as the changes that found it in a database. */
public final class District implements Organisation {

    public static final UnitCode QU = new UnitCode("qu");
    public static final UnitCode DCS = new UnitCode("dcs");
    public static final UnitCode FGJ = new UnitCode("fgj");
    public static final UnitCode CZJ = new UnitCode("czj");
    public static final UnitCode TJJ = new UnitCode("tjj");
    public static final UnitCode SHIQIAO = new UnitCode("shiqiao");
    public static final UnitCode QINGYA = new UnitCode("qingya");
    /** A village of 石桥镇 without any post. */
    public static final UnitCode DONGCUN = new UnitCode("dongcun");
    /** A task force of 发改局 and 石桥镇. */
    public static final UnitCode ZHUANBAN = new UnitCode("zhuanban");

    public static final Who MAYOR = new Who("林区长", new PostCode("qu.mayor"));
    public static final Who VICE = new Who("高副区长", new PostCode("qu.vice"));
    public static final Who DEPUTY = new Who("办公室 小唐", new PostCode("qu.office"));
    public static final Who CHIEF = new Who("督查室 周主任", new PostCode("dcs.chief"));
    public static final Who FGJ_HEAD = new Who("发改局 许局长", new PostCode("fgj.head"));
    public static final Who FGJ_CLERK = new Who("发改局 陈静", new PostCode("fgj.clerk"));
    public static final Who CZJ_CLERK = new Who("财政局 吴波", new PostCode("czj.clerk"));
    public static final Who TJJ_CLERK = new Who("统计局 何敏", new PostCode("tjj.clerk"));
    public static final Who TOWN_CLERK = new Who("石桥镇 郑岩", new PostCode("shiqiao.clerk"));
    public static final Who QINGYA_CLERK = new Who("青崖镇 孙立", new PostCode("qingya.clerk"));
    public static final Who OBSERVER = new Who("人大 老秦", new PostCode("fgj.observer"));
    public static final Who SYSTEM = new Who("系统管理员", new PostCode("dcs.system"));

    public static final List<Who> EVERYBODY = List.of(
            MAYOR,
            VICE,
            DEPUTY,
            CHIEF,
            FGJ_HEAD,
            FGJ_CLERK,
            CZJ_CLERK,
            TJJ_CLERK,
            TOWN_CLERK,
            QINGYA_CLERK,
            OBSERVER,
            SYSTEM);

    private final Map<UnitCode, Unit> units = new LinkedHashMap<>();
    private final Map<PostCode, Post> posts = new LinkedHashMap<>();
    private final Map<UnitCode, DutyListed> duties = new LinkedHashMap<>();

    public District() {
        unit(QU, "临澜区", Unit.Kind.DISTRICT, Optional.empty());
        unit(DCS, "区督查室", Unit.Kind.BUREAU, Optional.of(QU));
        unit(FGJ, "区发改局", Unit.Kind.BUREAU, Optional.of(QU));
        unit(CZJ, "区财政局", Unit.Kind.BUREAU, Optional.of(QU));
        unit(TJJ, "区统计局", Unit.Kind.BUREAU, Optional.of(QU));
        unit(SHIQIAO, "石桥镇", Unit.Kind.TOWN, Optional.of(QU));
        unit(QINGYA, "青崖镇", Unit.Kind.TOWN, Optional.of(QU));
        unit(DONGCUN, "石桥镇东村", Unit.Kind.COMMUNITY, Optional.of(SHIQIAO));
        put(new Unit(
                ZHUANBAN,
                "重点项目专班",
                "项目专班",
                List.of(),
                Unit.Kind.TASK_FORCE,
                Optional.of(QU),
                "",
                Set.of(FGJ, SHIQIAO),
                false));
        post(MAYOR, "区长", Role.LEADER, Optional.empty(), Optional.empty());
        post(DEPUTY, "区政府办公室", Role.LEADER, Optional.of(MAYOR), Optional.empty());
        post(VICE, "常务副区长", Role.LEADER, Optional.of(MAYOR), Optional.of(DEPUTY));
        post(CHIEF, "督查室主任", Role.SUPERVISOR, Optional.of(MAYOR), Optional.empty());
        post(SYSTEM, "系统管理", Role.SYSTEM, Optional.empty(), Optional.empty());
        post(FGJ_HEAD, "局长", Role.UNIT_HEAD, Optional.of(VICE), Optional.empty());
        post(FGJ_CLERK, "承办岗", Role.CLERK, Optional.of(FGJ_HEAD), Optional.empty());
        post(OBSERVER, "观察岗", Role.OBSERVER, Optional.empty(), Optional.empty());
        post(CZJ_CLERK, "承办岗", Role.CLERK, Optional.of(VICE), Optional.empty());
        post(TJJ_CLERK, "承办岗", Role.CLERK, Optional.of(VICE), Optional.empty());
        post(TOWN_CLERK, "承办岗", Role.CLERK, Optional.of(VICE), Optional.empty());
        post(QINGYA_CLERK, "承办岗", Role.CLERK, Optional.of(VICE), Optional.empty());
    }

    private void unit(UnitCode code, String name, Unit.Kind kind, Optional<UnitCode> parent) {
        put(new Unit(code, name, name, List.of(), kind, parent, "", Set.of(), false));
    }

    private void put(Unit unit) {
        units.put(unit.code(), unit);
    }

    private void post(Who who, String title, Role role, Optional<Who> above, Optional<Who> deputy) {
        PostCode code = who.post().orElseThrow();
        posts.put(
                code,
                new Post(
                        code,
                        title,
                        role,
                        Optional.of(who.name()),
                        deputy.flatMap(Who::post),
                        above.flatMap(Who::post),
                        false));
    }

    /** What a town's list of duties says about anything. */
    public District listing(UnitCode town, DutyListed duty) {
        duties.put(town, duty);
        return this;
    }

    /** What founds it, in an order that can be carried out. */
    public List<Change> changes() {
        List<Change> all = new ArrayList<>();
        units.values().forEach(it -> all.add(new Change.SetUnit(it)));
        posts.values().forEach(it -> all.add(new Change.SetPost(it)));
        return all;
    }

    @Override
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    @Override
    public Optional<Unit> find(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public Optional<Post> find(PostCode code) {
        return Optional.ofNullable(posts.get(code));
    }

    @Override
    public List<Post> posts(UnitCode unit) {
        return posts.values().stream().filter(it -> it.unit().equals(unit)).toList();
    }

    @Override
    public Optional<UnitCode> supervision() {
        return Optional.of(DCS);
    }

    @Override
    public boolean isWithin(UnitCode unit, UnitCode upper) {
        return Stream.iterate(
                        Optional.of(unit),
                        Optional::isPresent,
                        at -> at.flatMap(this::find).flatMap(Unit::parent))
                .anyMatch(at -> at.equals(Optional.of(upper)));
    }

    @Override
    public Set<UnitCode> within(UnitCode upper) {
        Set<UnitCode> all = new LinkedHashSet<>();
        units.keySet().stream().filter(it -> isWithin(it, upper)).forEach(all::add);
        return all;
    }

    @Override
    public Scope scope(PostCode post) {
        throw new UnsupportedOperationException("decisions do not ask for scopes");
    }

    @Override
    public Resolved resolve(String name) {
        throw new UnsupportedOperationException("decisions do not ask for names");
    }

    @Override
    public Optional<PostCode> above(PostCode post) {
        return find(post).flatMap(Post::reportsTo);
    }

    @Override
    public Optional<DutyListed> duty(UnitCode town, String words) {
        return Optional.ofNullable(duties.get(town));
    }
}
