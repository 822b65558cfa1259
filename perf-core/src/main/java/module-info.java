/** PerfTalk: performance conversations as an embeddable library. */
module dev.perftalk {
    requires static jakarta.validation;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static transitive org.jspecify;
    requires transitive dev.perftalk.spi;
    requires org.slf4j;
    requires tools.jackson.databind;

    exports dev.perftalk;
    exports dev.perftalk.access;
    exports dev.perftalk.cadence;
    exports dev.perftalk.channel;
    exports dev.perftalk.conversation;
    exports dev.perftalk.cycle;
    exports dev.perftalk.feedback;
    exports dev.perftalk.feedback.constraint;
    exports dev.perftalk.goal;
    exports dev.perftalk.kernel;
    exports dev.perftalk.plan;
}
