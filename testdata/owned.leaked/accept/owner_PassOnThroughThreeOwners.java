// Request in command, command in job, job in worker: each end calls the next one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class PassOnThroughThreeOwners {
  static void run(@Owned Request<Pdu> rq, BlkStatus status) {
    Worker worker = new Worker(new Job(new Command(rq)));
    worker.stop(status);
  }

  @Tracked
  static class Command {
    private final @Owned Request<Pdu> rq;

    Command(@Owned Request<Pdu> rq) {
      this.rq = rq;
    }

    void end(@Owned Command this, BlkStatus status) {
      rq.end(status);
    }
  }

  @Tracked
  record Job(@Owned Command command) {
    void end(@Owned Job this, BlkStatus status) {
      command.end(status);
    }
  }

  @Tracked
  static class Worker {
    private @Nullable @Owned Job job;

    Worker(@Owned Job job) {
      this.job = job;
    }

    void stop(@Owned Worker this, BlkStatus status) {
      Job last = job;
      job = null;
      if (last != null) {
        last.end(status);
      }
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
