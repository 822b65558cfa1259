package dev.perftalk.spi.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps notifications in memory, each once by tenant and id. Safe for use by many threads. */
public final class InMemoryNotifier implements Notifier {
    private record Key(String tenant, String id) {}

    private final Map<Key, Notification> delivered = new LinkedHashMap<>();

    InMemoryNotifier() {}

    @Override
    public synchronized Delivery deliver(Notification notification) {
        delivered.putIfAbsent(new Key(notification.tenant(), notification.id()), notification);
        return Delivery.delivered();
    }

    /** What was delivered so far, in that order; a copy. */
    public synchronized List<Notification> delivered() {
        return List.copyOf(new ArrayList<>(delivered.values()));
    }
}
