// Only a closure runs during the call.
import dev.custody.annotations.RunsNow;

interface RunsNowOfNumber {
  // :: error: [annotation.misplaced]
  void submit(@RunsNow int times);
}
