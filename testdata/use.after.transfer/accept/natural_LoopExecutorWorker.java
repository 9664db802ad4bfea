// Workers of a pool take jobs from a shared queue until it is closed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class LoopExecutorWorker {
  private final BlockingQueue<@Owned Job> jobs = new LinkedBlockingQueue<>();
  private final AtomicInteger failed = new AtomicInteger();
  private volatile boolean closed;

  void start(ExecutorService workers, int count) {
    for (int i = 0; i < count; i++) {
      workers.execute(() -> work());
    }
  }

  void submit(@Owned Job job) {
    if (closed) {
      job.cancel();
    } else {
      jobs.add(job);
    }
  }

  private void work() {
    try {
      while (!closed) {
        Job job = jobs.poll(100, TimeUnit.MILLISECONDS);
        if (job != null) {
          process(job);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void process(@Owned Job job) {
    try {
      job.prepare();
    } catch (IOException | RuntimeException e) {
      failed.incrementAndGet();
      job.cancel();
      return;
    }
    job.finish();
  }

  void close() {
    closed = true;
    for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
      job.cancel();
    }
  }
}

@Tracked
interface Job {
  void prepare() throws IOException;

  void finish(@Owned Job this);

  void cancel(@Owned Job this);
}
