// A helper that reads comes after the loans of its job, and one that ends comes last.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfAJobTook {
  void byCall(Work work, Sink sink, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            frame.show();
            finish();
          }

          private void finish() {
            sink.put(1, frame);
          }
        });
  }

  void byLoan(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            Part part = frame.part();
            part.read();
            look();
            frame.send();
          }

          private void look() {
            frame.show();
          }
        });
  }

  void byCount(Work work, @Refcounted Page page) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish();
          }

          private void finish() {
            page.release();
          }
        });
  }

  void byVisitor(Work work, Ports ports, @Owned Frame frame) {
    ports.each(
        new Runnable() {
          @Override
          public void run() {
            look();
          }

          private void look() {
            frame.show();
          }
        });
    frame.send();
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Ports {
  void each(@RunsNow Runnable body);
}

interface Sink {
  void put(int port, @Owned Frame frame);
}

@Tracked
class Page {
  void release(@Refcounted Page this) {}
}

class Part {
  void read() {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void show() {}

  @Borrowed Part part() {
    return null;
  }
}
