// Closures that run nothing else fill nothing, and what ran before the test does no harm.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

class OthersRunInside {
  private @Owned Frame spare;

  void all(List<Runnable> jobs, @Owned Frame frame) {
    jobs.forEach(Runnable::run);
    if (spare == null) {
      spare = frame;
    } else {
      frame.end();
    }
  }

  void names(List<String> names, StringBuilder text, @Owned Frame frame) {
    if (spare == null) {
      names.forEach(text::append);
      names.forEach(name -> text.append(name));
      visit(names, text::append);
      visit(names, name -> text.append(name));
      spare = frame;
    } else {
      frame.end();
    }
  }

  void task(FutureTask<String> task, @Owned Frame frame) {
    task.run();
    if (spare == null) {
      spare = frame;
    } else {
      frame.end();
    }
  }

  public void put(@Owned Frame frame) {
    if (spare == null) {
      spare = frame;
    } else {
      frame.end();
    }
  }

  private static void visit(List<String> names, Consumer<String> job) {
    for (String name : names) {
      job.accept(name);
    }
  }

  void drain() {
    Frame frame = spare;
    spare = null;
    if (frame != null) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
