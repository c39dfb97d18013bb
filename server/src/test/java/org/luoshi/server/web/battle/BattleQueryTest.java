package org.luoshi.server.web.battle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BattleQueryTest {

    @Test
    void keepsItsFiltersInTheAddressAndInThatOfTheWall() {
        BattleQuery query = new BattleQuery("unit", "red", "", "yes", "", "", "养老 中心");
        assertThat(query.address()).isEqualTo("?by=unit&light=red&alarm=yes&q=%E5%85%BB%E8%80%81+%E4%B8%AD%E5%BF%83");
        assertThat(query.wall("A0")).isEqualTo("/plans/wall.pdf" + query.address() + "&size=A0");
        assertThat(query.narrows()).isTrue();
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        BattleQuery query = new BattleQuery("colour", "pink", "", "", "", "", "");
        assertThat(query.grouping()).isEqualTo(BattleQuery.By.LEADER);
        assertThat(query.colour()).isEmpty();
        assertThat(new BattleQuery("", "", "", "", "", "", "").wall("A1")).isEqualTo("/plans/wall.pdf?size=A1");
    }
}
