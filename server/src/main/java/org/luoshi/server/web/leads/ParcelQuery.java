package org.luoshi.server.web.leads;

import org.luoshi.server.pipeline.parcel.Parcel;
import org.luoshi.server.pipeline.parcel.Surveyed;
import org.luoshi.server.web.Phrases;

/**
 * Which parcels are asked for, from the address; what is not understood is left out.
 *
 * @param least at least so many 亩
 * @param q words of code, name, park or holder
 */
public record ParcelQuery(String state, String use, String town, String park, String least, String q) {

    static final ParcelQuery ALL = new ParcelQuery("", "", "", "", "", "");

    public ParcelQuery {
        state = state == null ? "" : state;
        use = use == null ? "" : use;
        town = town == null ? "" : town;
        park = park == null ? "" : park;
        least = least == null ? "" : least;
        q = q == null ? "" : q.strip();
    }

    public boolean narrows() {
        return !(state + use + town + park + least + q).isEmpty();
    }

    boolean keeps(Surveyed it) {
        Parcel.Facts facts = it.parcel().facts();
        return (state.isEmpty() || state.equals(Phrases.key(facts.state())))
                && (use.isEmpty() || use.equals(Phrases.key(facts.use())))
                && (town.isEmpty() || town.equals(facts.town().value()))
                && (park.isEmpty() || park.equals(facts.park()))
                && (!least.matches("\\d{1,6}") || facts.area().mu().doubleValue() >= Double.parseDouble(least))
                && (facts.code() + "\n" + facts.name() + "\n" + facts.park() + "\n" + facts.holder()).contains(q);
    }
}
