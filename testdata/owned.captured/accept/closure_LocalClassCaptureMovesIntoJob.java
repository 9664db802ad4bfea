// A local class that is made once, for a job that runs once, owns its capture.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class LocalClassCaptureMovesIntoJob {
  void shut(Work work, @Owned Connection conn, boolean soft) {
    class Shut implements Runnable {
      private final String name;

      Shut(String name) {
        this.name = name;
      }

      @Override
      public void run() {
        if (soft && !isNamed()) {
          conn.park();
        } else {
          conn.close();
        }
      }

      private boolean isNamed() {
        return !name.isEmpty();
      }
    }

    work.submit(new Shut("port " + conn.port()));
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
abstract class Connection {
  abstract int port();

  abstract void close(@Owned Connection this);

  abstract void park(@Owned Connection this);
}
