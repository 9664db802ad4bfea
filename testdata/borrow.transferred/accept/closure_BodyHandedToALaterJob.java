// Mended: A body that runs during the call only is passed on as one that runs later.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class BodyHandedToALaterJob {
  private boolean busy;

  void with(Work work, @RunsNow @RunsOnce Runnable body) {
    busy = true;
    try {
      body.run();
    } finally {
      busy = false;
    }
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
