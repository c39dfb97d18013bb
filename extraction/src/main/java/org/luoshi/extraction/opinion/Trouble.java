package org.luoshi.extraction.opinion;

/** The model could not be asked or understood. The message is one sentence and holds nothing of the server's answer. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Trouble(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    String sentence() {
        return reason.sentence;
    }

    public Reason reason() {
        return reason;
    }

    /** Which kind of fault, for message files in other languages. */
    public enum Reason {
        UNREACHABLE("大模型服务连接不上，已保留规则识别的结果；请检查服务地址和网络。"),
        TOO_SLOW("大模型服务在规定时间内没有答复，已保留规则识别的结果；请稍后再试或延长等待时间。"),
        NOT_ALLOWED("大模型服务拒绝了访问，已保留规则识别的结果；请检查访问密钥。"),
        FAILED("大模型服务返回了错误，已保留规则识别的结果；请检查服务是否正常、模型名称是否正确。"),
        TOO_LARGE("大模型的答复过长，已保留规则识别的结果；请更换模型或减少每次提交的字数。"),
        NOT_UNDERSTOOD("大模型的答复不符合约定格式，已保留规则识别的结果；请更换模型。"),
        INTERRUPTED("第二意见被中断，已保留规则识别的结果。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
