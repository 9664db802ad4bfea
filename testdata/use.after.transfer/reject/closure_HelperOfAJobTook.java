// What a helper of the job gave up is gone for the job, for its other helpers and for its lambdas.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfAJobTook {
  void byCall(Work work, Sink sink, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish();
            // :: error: [use.after.transfer]
            frame.show();
          }

          private void finish() {
            sink.put(1, frame);
          }
        });
  }

  void byAHelper(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish();
            // :: error: [use.after.transfer]
            look();
            look();
          }

          private void finish() {
            frame.send();
          }

          private void look() {
            frame.show();
          }
        });
  }

  void byLoan(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            Part part = frame.part();
            fill();
            // :: error: [borrow.outlives.owner]
            part.read();
            frame.send();
          }

          private void fill() {
            frame.fill();
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Sink {
  void put(int port, @Owned Frame frame);
}

class Part {
  void read() {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void show() {}

  void fill(@Borrowed(exclusive = true) Frame this) {}

  @Borrowed Part part() {
    return null;
  }
}
