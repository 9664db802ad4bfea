// A helper of a job runs the body it captured, or hands the frame to a queue or to another job.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentLinkedQueue;

class HelperOfAJobHandsOn {
  private final ConcurrentLinkedQueue<@Owned Frame> queue = new ConcurrentLinkedQueue<>();

  void run(Work work, @RunsOnce Runnable body) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish();
          }

          private void finish() {
            body.run();
          }
        });
  }

  void toAnotherJob(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish();
          }

          private void finish() {
            work.submit(
                new Runnable() {
                  @Override
                  public void run() {
                    frame.send();
                  }
                });
          }
        });
  }

  void inASum(Work work, Sink sink, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            System.out.println(finish());
          }

          private int finish() {
            return 1 + sink.put(frame);
          }
        });
  }

  void fromALeftSide(Work work, Sink sink, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            System.out.println(finish());
          }

          private boolean finish() {
            return sink.put(frame) > 0;
          }
        });
  }

  void inATest(Work work, Sink sink, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            System.out.println(finish());
          }

          private boolean finish() {
            return sink.name(frame) instanceof String;
          }
        });
  }

  void toAQueue(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish();
          }

          private void finish() {
            queue.add(frame);
          }
        });
  }

  void close() {
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Sink {
  int put(@Owned Frame frame);

  Object name(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
