package dev.custody.conformance.run;

import dev.custody.blk.Bio;
import dev.custody.blk.GenDisk;
import dev.custody.blk.Plug;
import dev.custody.blk.Simulation;
import java.nio.ByteBuffer;
import java.util.List;

/** Asks a disk for one thing after the other, and does not wait for what it asked for. */
final class Submitter {
  private static final int POLLS = 3;

  private final GenDisk disk;
  private final Simulation simulation;
  private final List<Workload.Ask> asks;

  Submitter(GenDisk disk, Simulation simulation, List<Workload.Ask> asks) {
    this.disk = disk;
    this.simulation = simulation;
    this.asks = asks;
  }

  /** Submits everything. */
  void run() {
    long sector = 1;
    for (Workload.Ask ask : asks) {
      submit(ask, sector);
      sector++;
    }
  }

  private void submit(Workload.Ask ask, long sector) {
    switch (ask) {
      case READ -> disk.submit(Bio.read(sector, sector()));
      case WRITE -> disk.submit(Bio.write(sector, sector()));
      case FLUSH -> disk.submit(Bio.flush());
      case DISCARD -> disk.submit(Bio.discard(sector, 1));
      case POLLED_READ -> poll(Bio.read(sector, sector()).polled());
      case PLUGGED -> {
        try (Plug plug = disk.queue().plug()) {
          plug.submit(Bio.read(sector, sector()));
          plug.submit(Bio.write(sector, sector()));
        }
      }
    }
  }

  /** A few times only, as nothing says that the driver ever finds it. */
  private void poll(Bio bio) {
    disk.submit(bio);
    for (int i = 0; i < POLLS && !bio.isDone(); i++) {
      disk.queue().poll(bio);
      simulation.step();
    }
  }

  private static ByteBuffer sector() {
    return ByteBuffer.allocate(GenDisk.SECTOR_BYTES);
  }
}
