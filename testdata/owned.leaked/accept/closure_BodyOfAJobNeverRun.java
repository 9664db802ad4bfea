// Mended: the job runs the body once its helper has tested it.
import dev.custody.annotations.RunsOnce;

class BodyOfAJobNeverRun {
  void test(Work work, @RunsOnce Runnable body) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            System.out.println(isThere());
            body.run();
          }

          private boolean isThere() {
            return body != null;
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
