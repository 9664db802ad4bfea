// Mended: When connecting fails the job is neither run nor queued.
import dev.custody.annotations.RunsOnce;
import java.io.IOException;

class JobForgottenWhenConnectFails {
  private boolean up;

  void post(@RunsOnce Runnable job) throws IOException {
    try {
      connect();
    } finally {
      job.run();
    }
  }

  private void connect() throws IOException {
    if (!up) {
      throw new IOException("link is down");
    }
  }
}
