// The constructor behind this(...) takes what its local class captured.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;

class ThisConstructorOfLocalClass {
  void run(Executor executor, @Owned Frame frame) {
    class Task implements Runnable {
      Task() {
        this(1);
      }

      Task(int times) {
        frame.send();
      }

      @Override
      public void run() {}
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
