package dev.perftalk.spi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotificationTest {
    private static Notification.Builder notification() {
        return Notification.builder()
                .id("n1")
                .tenant("acme")
                .recipient("emp")
                .kind("TALK_DUE")
                .subject("c1")
                .language(Locale.CHINESE)
                .text("MARKER");
    }

    @Test
    void it_shows_whom_and_what_about_but_not_its_text() {
        Notification told = notification().link(URI.create("app:c1")).build();
        assertThat(told.toString()).contains("TALK_DUE", "emp", "c1", "acme/n1").doesNotContain("MARKER");
        assertThat(told.link()).contains(URI.create("app:c1"));
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> notification().recipient(" ").build()).hasMessageContaining("recipient");
        assertThatThrownBy(() -> Notification.builder().build()).hasMessageContaining("id");
    }

    @Test
    void the_same_notification_is_kept_once_for_each_tenant() {
        InMemoryNotifier notifier = Notifier.inMemory();
        notifier.deliver(notification().build());
        notifier.deliver(notification().build());
        notifier.deliver(notification().tenant("other").build());
        assertThat(notifier.delivered()).extracting(Notification::tenant).containsExactly("acme", "other");
    }

    @Test
    void the_three_answers() {
        assertThat(Delivery.delivered()).isEqualTo(new Delivery.Delivered());
        assertThat(Delivery.retryAfter(Duration.ZERO, "busy"))
                .isEqualTo(new Delivery.RetryAfter(Duration.ZERO, "busy"));
        assertThat(Delivery.rejected("nobody")).isEqualTo(new Delivery.Rejected("nobody"));
        assertThatThrownBy(() -> Delivery.retryAfter(Duration.ofSeconds(-1), "x"))
                .hasMessageContaining("-1");
    }
}
