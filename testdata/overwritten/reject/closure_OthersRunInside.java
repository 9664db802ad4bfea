// A closure made for a call runs others, which nobody sees: those may fill the field meanwhile.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

class OthersRunInside {
  private @Owned Frame spare;

  void all(List<Runnable> jobs, @Owned Frame frame) {
    if (spare == null) {
      jobs.forEach(Runnable::run);
      // :: error: [overwritten]
      spare = frame;
    } else {
      frame.end();
    }
  }

  void allByLambda(List<Runnable> jobs, @Owned Frame frame) {
    if (spare == null) {
      jobs.forEach(job -> job.run());
      // :: error: [overwritten]
      spare = frame;
    } else {
      frame.end();
    }
  }

  void each(List<String> names, Consumer<String> job, @Owned Frame frame) {
    if (spare == null) {
      names.forEach(name -> job.accept(name));
      // :: error: [overwritten]
      spare = frame;
    } else {
      frame.end();
    }
  }

  void eachByReference(List<String> names, Consumer<String> job, @Owned Frame frame) {
    if (spare == null) {
      visit(names, job::accept);
      // :: error: [overwritten]
      spare = frame;
    } else {
      frame.end();
    }
  }

  void eachByObject(List<String> names, Consumer<String> job, @Owned Frame frame) {
    if (spare == null) {
      names.forEach(
          new Consumer<String>() {
            @Override
            public void accept(String name) {
              job.accept(name);
            }
          });
      // :: error: [overwritten]
      spare = frame;
    } else {
      frame.end();
    }
  }

  void task(FutureTask<String> task, @Owned Frame frame) {
    if (spare == null) {
      task.run();
      // :: error: [overwritten]
      spare = frame;
    } else {
      frame.end();
    }
  }

  void anyTask(RunnableFuture<String> task, @Owned Frame frame) {
    if (spare == null) {
      task.run();
      // :: error: [overwritten]
      spare = frame;
    } else {
      frame.end();
    }
  }

  void asked(Map<String, String> names, Function<String, String> job, @Owned Frame frame) {
    if (spare == null) {
      names.computeIfAbsent("first", job);
      // :: error: [overwritten]
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
