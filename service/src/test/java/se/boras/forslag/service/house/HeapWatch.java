package se.boras.forslag.service.house;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/** How much of the heap was still in use after the collections there have been since it was made. */
final class HeapWatch implements NotificationListener, AutoCloseable {

    private final AtomicLong most = new AtomicLong();

    HeapWatch() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(it -> ((NotificationEmitter) it).addNotificationListener(this, null, null));
    }

    long most() {
        return most.get();
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    @Override
    public void handleNotification(Notification told, @Nullable Object nothing) {
        if (told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var collected = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData());
            var heap = collected.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                    .filter(pool -> isHeap(pool.getKey()))
                    .mapToLong(pool -> used(pool.getValue()))
                    .sum();
            most.accumulateAndGet(heap, Math::max);
        }
    }

    private static long used(MemoryUsage pool) {
        return pool.getUsed();
    }

    private static boolean isHeap(String pool) {
        return pool.startsWith("G1 ") || pool.contains("Eden") || pool.contains("Survivor") || pool.contains("Gen");
    }

    @Override
    public void close() throws Exception {
        for (var it : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) it).removeNotificationListener(this);
        }
    }
}
