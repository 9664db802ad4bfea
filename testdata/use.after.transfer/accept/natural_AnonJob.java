// Jobs that own what they captured; anonymous and local classes with helpers.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

class AnonJob {
  private final Worker worker;
  private int failures;

  AnonJob(Worker worker) {
    this.worker = worker;
  }

  void submit(@Owned Doc doc, int copies) {
    int total = copies * doc.pages();
    worker.once(
        new Runnable() {
          private int printed;

          @Override
          public void run() {
            for (int i = 0; i < total; i++) {
              printPage(i);
            }
            System.out.println(summary());
            doc.shred();
          }

          private void printPage(int page) {
            printed++;
          }

          private String summary() {
            return printed + " of " + total;
          }
        });
  }

  void later(@Owned Doc doc) {
    worker.once(
        () -> {
          try {
            if (doc.pages() == 0) {
              failed();
              return;
            }
            System.out.println(doc.pages());
          } finally {
            doc.shred();
          }
        });
  }

  int count(Iterable<Doc2> docs) {
    class Counter {
      private int pages;

      void see(Doc2 d) {
        pages += d.pages();
      }
    }
    Counter counter = new Counter();
    docs.forEach(counter::see);
    return counter.pages;
  }

  private synchronized void failed() {
    failures++;
  }
}

record Doc2(int pages) {}

interface Worker {
  void once(@RunsOnce Runnable job);
}

@Tracked
final class Doc {
  private final int pages;

  Doc(int pages) {
    this.pages = pages;
  }

  int pages() {
    return pages;
  }

  void shred(@Owned Doc this) {}
}
