// gap: a method that a job inherits may run its own more than once, or one after the other
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class JobRunByADefaultMethod {
  void twice(Work work, @Owned Frame frame) {
    work.submit(
        new Twice() {
          @Override
          public void step() {
            frame.send();
          }
        });
  }

  void inTurn(Work work, @Owned Frame frame) {
    work.submit(
        new Both() {
          @Override
          public void first() {
            frame.send();
          }

          @Override
          public void second() {
            frame.length(); // of what first() has sent
          }
        });
  }
}

interface Twice extends Runnable {
  @Override
  default void run() {
    step();
    step();
  }

  void step();
}

interface Both extends Runnable {
  @Override
  default void run() {
    first();
    second();
  }

  void first();

  void second();
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
