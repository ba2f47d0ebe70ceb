package se.boras.forslag.service.house;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.boras.forslag.service.house.Visitor.Reply;

/** Calls that start at one moment. */
final class Together {

    private Together() {}

    static List<Reply> call(int many, IntFunction<Reply> caller) {
        var start = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, many)
                    .mapToObj(n -> callers.submit(() -> {
                        start.await();
                        return caller.apply(n);
                    }))
                    .toList();
            start.countDown();
            return calls.stream().map(Together::reply).toList();
        }
    }

    private static Reply reply(Future<Reply> call) {
        try {
            return call.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
