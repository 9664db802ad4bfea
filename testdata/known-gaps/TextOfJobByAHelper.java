// gap: a member of a job that only looks at what is captured may call one of those that end it
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class TextOfJobByAHelper {
  void helper(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            end();
          }

          private void end() {
            frame.send();
          }

          @Override
          public String toString() {
            end(); // run() ends it as well
            return "sent";
          }
        });
  }

  void itself(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            frame.send();
          }

          @Override
          public String toString() {
            run();
            return "sent";
          }
        });
  }

  void cancelled(Work work, @Owned Frame frame) {
    class Job implements Runnable {
      @Override
      public void run() {
        end();
      }

      void cancel() {
        end();
      }

      private void end() {
        frame.send();
      }
    }

    work.submit(new Job());
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
