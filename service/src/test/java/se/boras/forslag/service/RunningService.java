package se.boras.forslag.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The service as a process of its own, as somebody would start it from a shell. */
public final class RunningService implements AutoCloseable {

    /** What makes it tell the demo's history first. */
    public static final String WITH_ITS_PAST = "--liggaren.demo.history=true";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path output;

    private RunningService(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static RunningService start(Path data, String... arguments) throws IOException {
        var output = Files.createTempFile("liggaren", ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Liggaren.class.getName(),
                "--liggaren.data=" + data));
        command.addAll(List.of(arguments));
        if (!command.contains(WITH_ITS_PAST)) {
            command.add("--liggaren.demo.history=false");
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("SERVER_PORT", "0");
        return new RunningService(builder.start(), output);
    }

    public RunningService awaitStarted() {
        await().atMost(PATIENCE).until(() -> !process.isAlive() || log().contains("Started Liggaren"));
        assertThat(log()).contains("Started Liggaren");
        return this;
    }

    public int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("has ended")
                .isTrue();
        return process.exitValue();
    }

    public int port() {
        var port = PORT.matcher(log());
        assertThat(port.find()).isTrue();
        return Integer.parseInt(port.group(1));
    }

    public String log() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        return awaitExit();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        awaitExit();
    }
}
