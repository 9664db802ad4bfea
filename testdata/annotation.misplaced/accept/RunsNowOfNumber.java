// Only a closure runs during the call.
import dev.custody.annotations.RunsNow;

interface RunsNowOfNumber {
  void submit(@RunsNow Runnable work);
}
