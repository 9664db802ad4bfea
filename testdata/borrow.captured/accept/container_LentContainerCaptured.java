// A closure that runs now, or is lent by the same caller, may capture a container of loans.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

class LentContainerCaptured {
  private final List<Runnable> jobs = new ArrayList<>();

  Runnable lambda(Collection<@Borrowed Frame> frames) {
    int size = frames.size();
    return () -> System.out.println(size);
  }

  int reference(Collection<@Borrowed Frame> frames) {
    return ask(frames::size);
  }

  private static int ask(@RunsNow Supplier<Integer> size) {
    return size.get();
  }

  void object(List<@Borrowed Frame> frames) {
    int size = frames.size();
    jobs.add(
        new Runnable() {
          @Override
          public void run() {
            System.out.println(size);
          }
        });
  }

  @Borrowed("frames") Iterable<@Borrowed Frame> view(List<@Borrowed Frame> frames) {
    return frames::iterator;
  }

  void now(Collection<@Borrowed Frame> frames) {
    frames.forEach(frame -> System.out.println(frame.length() + " of " + frames.size()));
  }

  void onExecutor(Collection<@Borrowed Frame> frames, Executor executor) {
    int size = frames.size();
    executor.execute(() -> System.out.println(size));
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
