// A helper that only tests the body it captured leaves that to the job, which forgets it.
import dev.custody.annotations.RunsOnce;

class BodyOfAJobNeverRun {
  void test(Work work, @RunsOnce Runnable body) {
    work.submit(
        new Runnable() {
          @Override
          // :: error: [owned.leaked]
          public void run() {
            System.out.println(isThere());
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
