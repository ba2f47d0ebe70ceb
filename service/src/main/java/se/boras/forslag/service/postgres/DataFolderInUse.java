package se.boras.forslag.service.postgres;

import java.nio.file.Path;

/** Another process has the data folder, and two databases on the same files would destroy them. */
public final class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder, String process) {
        super("The data folder %s is in use by another Liggaren (process %s).".formatted(folder, process));
    }
}
