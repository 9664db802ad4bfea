// Only a closure runs.
import dev.custody.annotations.RunsOnce;

interface RunsOnceOfText {
  // :: error: [annotation.misplaced]
  void submit(@RunsOnce String name);
}
