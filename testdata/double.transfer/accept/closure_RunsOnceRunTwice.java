// Mended: A body runs twice what it may run once.
import dev.custody.annotations.RunsOnce;

class RunsOnceRunTwice {
  void submit(@RunsOnce Runnable work) {
    work.run();
  }
}
