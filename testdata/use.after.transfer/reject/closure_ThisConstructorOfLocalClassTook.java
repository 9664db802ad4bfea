// What the constructor behind this(...) took is gone in the one that begins with it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;

class ThisConstructorOfLocalClassTook {
  void run(Executor executor, @Owned Frame frame) {
    class Task implements Runnable {
      int length;

      Task() {
        this(1);
        // :: error: [use.after.transfer]
        length = frame.length();
      }

      Task(int times) {
        frame.send();
      }

      @Override
      public void run() {
        System.out.println(length);
      }
    }
    executor.execute(new Task());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
