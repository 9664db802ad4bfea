// A closure that runs later captures a container of loans.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

class LentContainerCaptured {
  private final List<Runnable> jobs = new ArrayList<>();

  Runnable lambda(Collection<@Borrowed Frame> frames) {
    // :: error: [borrow.captured]
    return () -> System.out.println(frames.size());
  }

  Supplier<Integer> reference(Collection<@Borrowed Frame> frames) {
    // :: error: [borrow.captured]
    return frames::size;
  }

  void object(List<@Borrowed Frame> frames) {
    List<@Borrowed Frame> same = frames;
    jobs.add(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [borrow.captured]
            System.out.println(same.size());
          }
        });
  }

  Iterable<@Borrowed Frame> view(List<@Borrowed Frame> frames) {
    // :: error: [borrow.captured]
    return frames::iterator;
  }

  void onExecutor(Collection<@Borrowed Frame> frames, Executor executor) {
    // :: error: [borrow.captured]
    executor.execute(() -> System.out.println(frames.size()));
  }

  void run() {
    jobs.forEach(Runnable::run);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
