package org.luoshi.extraction.sentence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luoshi.extraction.Reason;
import org.luoshi.extraction.Sentence.Label;
import org.luoshi.extraction.lexicon.Lexicon;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Phase;
import org.luoshi.extraction.outline.Piece;

/**
 * Weighs the rules that fire on a sentence: the sum of their weights is the log-odds that it is a commitment. Safe to
 * share.
 */
public final class Judge {

    /** Log-odds above which a sentence is taken; those just above zero were wrong more often than right on unseen papers. */
    private static final double TAKEN = 0.5;

    private static final int ATTRIBUTION_LENGTH = 40;
    private static final String FULL_STOPS = "。！？；";

    private final Lexicon words = Lexicon.load("sentence");
    private final Weights weights = Weights.load();

    public Judgement judge(String prose, Piece piece, Setting setting) {
        if (setting.furniture() || setting.note() || piece.end() - piece.start() <= 1) {
            return new Judgement(Label.CONTEXT, 0.99, List.of(new Reason("furniture", "")));
        }
        if (setting.heading()) {
            return new Judgement(Label.CONTEXT, 0.95, List.of(new Reason("heading", "")));
        }
        Map<Rule, String> fired = fire(prose, piece, setting);
        double odds = weights.of(Rule.BASE);
        for (Rule rule : fired.keySet()) {
            odds += weights.of(rule);
        }
        double probability = 1 / (1 + Math.exp(-odds));
        boolean commitment = odds > TAKEN;
        return new Judgement(
                commitment ? Label.COMMITMENT : otherwise(fired, setting),
                Math.max(0.5, commitment ? probability : 1 - probability),
                reasons(fired, commitment));
    }

    /** What is no commitment is an achievement when it tells of the past. */
    private static Label otherwise(Map<Rule, String> fired, Setting setting) {
        boolean told =
                fired.containsKey(Rule.PAST) || fired.containsKey(Rule.EVENT) || setting.phase() == Phase.LOOK_BACK;
        boolean aside = fired.containsKey(Rule.ADDRESS)
                || fired.containsKey(Rule.META)
                || fired.containsKey(Rule.ANNOUNCES)
                || fired.containsKey(Rule.ATTITUDE)
                || fired.containsKey(Rule.STATES_THE_TIME)
                || fired.containsKey(Rule.SHORTCOMING)
                || setting.phase() == Phase.PROBLEMS;
        return told && !aside ? Label.ACHIEVEMENT : Label.CONTEXT;
    }

    /** The reasons that speak for the label first. */
    private List<Reason> reasons(Map<Rule, String> fired, boolean commitment) {
        List<Reason> reasons = new ArrayList<>();
        fired.entrySet().stream()
                .sorted((a, b) ->
                        Double.compare(weights.of(b.getKey()), weights.of(a.getKey())) * (commitment ? 1 : -1))
                .forEach(e -> reasons.add(new Reason(e.getKey().id(), e.getValue())));
        return reasons;
    }

    private Map<Rule, String> fire(String prose, Piece piece, Setting setting) {
        Signals signals = new Signals(prose, piece.start(), piece.end(), setting.opening());
        words.find(piece.in(prose), signals);
        Map<Rule, String> fired = new EnumMap<>(Rule.class);
        firePlace(setting, fired);
        signals.fire(fired);
        fireForm(prose, piece, setting, fired);
        if (setting.phase() == Phase.PLAN) {
            fired.computeIfPresent(Rule.EVENT, (rule, word) -> word.endsWith("了") ? word : null);
        }
        if (setting.phase() != Phase.PROBLEMS
                && (fired.containsKey(Rule.MODAL) || fired.containsKey(Rule.OPENS_WITH_ACTION))) {
            fired.remove(Rule.SHORTCOMING);
        }
        if (setting.namesADay()) {
            fired.put(Rule.NAMES_A_DAY, "");
        }
        if (setting.figures() > 0 && setting.phase() != Phase.LOOK_BACK) {
            fired.put(Rule.TARGET_FIGURE, "");
        }
        if (setting.inSpeech()) {
            fired.put(Rule.IN_SPEECH, "");
        }
        if (setting.namesTheUnit()) {
            fired.put(Rule.NAMES_THE_UNIT, "");
        }
        boolean acts = fired.containsKey(Rule.MODAL)
                || fired.containsKey(Rule.RESOLVE)
                || fired.containsKey(Rule.OPENS_WITH_ACTION)
                || fired.containsKey(Rule.ACTION_INSIDE)
                || fired.containsKey(Rule.GOAL_STATE)
                || fired.containsKey(Rule.TARGET_FIGURE)
                || signals.namesAction();
        if (!acts) {
            fired.put(Rule.NO_ACTION, "");
        }
        return fired;
    }

    private static void firePlace(Setting setting, Map<Rule, String> fired) {
        switch (setting.phase()) {
            case PLAN -> fired.put(setting.kind() == Outline.Kind.INSTRUCTION ? Rule.IN_INSTRUCTION : Rule.IN_PLAN, "");
            case LOOK_BACK -> fired.put(Rule.IN_LOOK_BACK, "");
            case PROBLEMS -> fired.put(Rule.IN_PROBLEMS, "");
            case OPEN -> {}
        }
    }

    private static void fireForm(String prose, Piece piece, Setting setting, Map<Rule, String> fired) {
        char last = prose.charAt(piece.end() - 1);
        if (last == '？') {
            fired.put(Rule.QUESTION, "");
        }
        if (last == '：') {
            fired.put(Rule.ANNOUNCES, "");
        } else if (setting.lineEnd() && FULL_STOPS.indexOf(last) < 0 && !closesASentence(prose, piece)) {
            fired.put(Rule.UNFINISHED, "");
        }
        if (piece.end() - piece.start() <= ATTRIBUTION_LENGTH && endsWithSaying(prose, piece)) {
            fired.put(Rule.ATTRIBUTION, "");
        }
    }

    private static boolean closesASentence(String prose, Piece piece) {
        char last = prose.charAt(piece.end() - 1);
        return "”』」）)…，".indexOf(last) >= 0;
    }

    private static boolean endsWithSaying(String prose, Piece piece) {
        int end = piece.end() - 1;
        return prose.charAt(end) == '。'
                && (prose.startsWith("说", end - 1)
                        || prose.startsWith("表示", end - 2)
                        || prose.startsWith("介绍", end - 2)
                        || prose.startsWith("说道", end - 2)
                        || prose.startsWith("告诉记者", end - 4));
    }
}
