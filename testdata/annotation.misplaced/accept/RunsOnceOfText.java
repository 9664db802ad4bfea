// Only a closure runs.
import dev.custody.annotations.RunsOnce;

interface RunsOnceOfText {
  void submit(@RunsOnce Runnable work);
}
