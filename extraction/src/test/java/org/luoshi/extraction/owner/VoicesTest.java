package org.luoshi.extraction.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.extraction.Papers.item;
import static org.luoshi.extraction.Papers.story;

import org.junit.jupiter.api.Test;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Owner;

/** Who owes what is said in a news story. */
class VoicesTest {

    @Test
    void hearsTheSpeakerInFrontOfHisWords() {
        Owner owner = owner(story("区住建局局长秦某某表示，将改造老旧小区12个。"), "老旧小区");
        assertThat(owner.name()).isEqualTo("区住建局");
    }

    @Test
    void letsASpeakerGoOnInHisParagraph() {
        Extraction extraction = story("区住建局局长秦某某表示，将改造老旧小区12个。全年加装电梯18部。");
        assertThat(owner(extraction, "电梯")).isEqualTo(new Owner("区住建局", Owner.Role.LEAD, Owner.Source.INHERITED));
    }

    @Test
    void hearsTheSpeakerBehindAQuotation() {
        Extraction extraction = story("“我们将新建泊位1200个。年内全部投用。”区城管局局长秦某某说。");
        assertThat(owner(extraction, "泊位").name()).isEqualTo("区城管局");
        assertThat(owner(extraction, "投用").name()).isEqualTo("区城管局");
    }

    @Test
    void knowsASpeakerAgainByHisName() {
        Extraction extraction = story("区商务局局长赵某某表示，全年外出招商80批次。", "会议强调，要确保地区生产总值增长6%。", "“我们还将建设物流中心3座。”赵某某说。");
        assertThat(owner(extraction, "物流中心").name()).isEqualTo("区商务局");
    }

    @Test
    void keepsTheSpeakersUnitWhereItIsPointedBackTo() {
        Extraction extraction = story("石桥镇党委书记陈某某表示，石桥镇将引进项目10个。该镇还将新建育秧中心1处。");
        assertThat(owner(extraction, "育秧中心").name()).isEqualTo("石桥镇");
    }

    @Test
    void changesTheSpeakerWithTheNextOne() {
        Extraction extraction = story("石桥镇党委书记陈某某表示，将引进项目10个。", "青崖镇镇长周某某表示，将新增精品民宿20家。全年接待游客30万人次。");
        assertThat(owner(extraction, "引进项目").name()).isEqualTo("石桥镇");
        assertThat(owner(extraction, "民宿").name()).isEqualTo("青崖镇");
        assertThat(owner(extraction, "游客").name()).isEqualTo("青崖镇");
    }

    @Test
    void cutsThePartysBodiesBehindAUnit() {
        assertThat(owner(story("区水利局党组书记、局长韩某某表示，将清淤河道30公里。"), "清淤").name()).isEqualTo("区水利局");
    }

    @Test
    void letsTheDistrictOweWhatTheMeetingOrders() {
        Extraction extraction = story("会议强调，要确保地区生产总值增长6%。");
        assertThat(owner(extraction, "生产总值").name()).isEqualTo("临澜区");
    }

    @Test
    void returnsToTheDistrictBehindASpeaker() {
        Extraction extraction = story("区住建局局长秦某某表示，将改造老旧小区12个。", "会议要求，要建立重点任务台账。");
        assertThat(owner(extraction, "台账").name()).isEqualTo("临澜区");
    }

    @Test
    void takesOrdersToAllAsTheyAreGiven() {
        Extraction extraction = story("会议要求，各级各部门要少开会、开短会。区委督查室要每月通报一次。");
        assertThat(owner(extraction, "少开会").name()).isEqualTo("各级各部门");
        assertThat(owner(extraction, "通报").name()).isEqualTo("区委督查室");
    }

    @Test
    void takesAUnitThatAStoryTellsOf() {
        assertThat(owner(story("河西街道计划年底前改造老旧小区11个。"), "老旧小区").name()).isEqualTo("河西街道");
        assertThat(owner(story("澜水文旅集团则把目光投向夜经济，全年策划活动100场以上。"), "夜经济").name()).isEqualTo("澜水文旅集团");
    }

    @Test
    void takesWhatTheLeaderOfTheWholeDistrictSaysForTheMeetings() {
        Extraction extraction = story("区委书记何某某强调，要加快推进临澜湾科创园建设。");
        assertThat(owner(extraction, "科创园").name()).isEqualTo("临澜区");
    }

    private static Owner owner(Extraction extraction, String words) {
        return item(extraction, words).owners().getFirst();
    }
}
