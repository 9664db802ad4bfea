// gap: the body's side of `@RunsOnce` is not checked; this one runs the closure twice
import dev.custody.annotations.RunsOnce;

class RunsOnceRunTwice {
  void submit(@RunsOnce Runnable work) {
    work.run();
    work.run();
  }
}
