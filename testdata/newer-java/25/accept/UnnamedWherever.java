// Unnamed variables in a loop, a handler, patterns and a lambda, around one request per turn.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.io.IOException;
import java.util.List;

class UnnamedWherever {
  record Job(String name, long sector) {}

  private int failed;

  void run(OwnedRing<Pdu> ring, List<Object> jobs, Device device) {
    for (Object _ : jobs) {
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        return;
      }
      try {
        device.run(rq.sector());
        rq.endOk();
      } catch (IOException _) {
        failed++;
        rq.end(BlkStatus.IOERR);
      }
    }
    for (Object job : jobs) {
      if (job instanceof Job(_, long sector) && ring.poll() instanceof Request<Pdu> rq) {
        rq.setSector(sector);
        rq.complete();
      }
    }
    jobs.removeIf(_ -> failed > 0);
  }
}

interface Device {
  void run(long sector) throws IOException;
}

class Pdu {
  int retries;
}
