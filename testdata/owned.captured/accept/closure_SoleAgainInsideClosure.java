// Inside the closure the count becomes the sole owner again, if it is the last.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class SoleAgainInsideClosure {
  void finish(Work work, @Refcounted Request<Pdu> count) {
    work.submit(
        () -> {
          Request<Pdu> sole = count.tryUnique();
          if (sole != null) {
            sole.setSector(0);
            sole.endOk();
          } else {
            count.release();
          }
        });
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
