package dev.perftalk.feedback.constraint;

import dev.perftalk.feedback.BestParts;
import dev.perftalk.feedback.FeedbackKind;
import org.jspecify.annotations.Nullable;

/** What hosts have: a record, a class with setters, and a form that is not {@link BestParts} at all. */
final class Beans {
    private Beans() {}

    @BestFeedback
    record Note(
            @Nullable FeedbackKind kind,
            @Nullable String behavior,
            @Nullable String consequence,
            @Nullable String options,
            @Nullable String outlook)
            implements BestParts {}

    @BestFeedback
    static final class Form implements BestParts {
        private FeedbackKind kind = FeedbackKind.IMPROVEMENT;
        private @Nullable String behavior;
        private @Nullable String options;

        void setKind(FeedbackKind kind) {
            this.kind = kind;
        }

        void setBehavior(String behavior) {
            this.behavior = behavior;
        }

        void setOptions(String options) {
            this.options = options;
        }

        @Override
        public FeedbackKind kind() {
            return kind;
        }

        @Override
        public @Nullable String behavior() {
            return behavior;
        }

        @Override
        public @Nullable String consequence() {
            return "客户等了两天";
        }

        @Override
        public @Nullable String options() {
            return options;
        }

        @Override
        public @Nullable String outlook() {
            return "客户会更放心";
        }
    }

    record Comment(
            @NoLabel @Nullable CharSequence text,
            @OpensOptions @Nullable String question) {}
}
