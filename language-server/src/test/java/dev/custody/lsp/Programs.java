package dev.custody.lsp;

/** Sources that the tests open. */
final class Programs {

  /** A program that the checker accepts. */
  static final String GOOD =
      """
      package disk;

      import dev.custody.annotations.Owned;
      import dev.custody.blk.Request;

      final class Finish {
        private long lastSector;

        void finish(@Owned Request<Void> rq) {
          lastSector = rq.sector();
          rq.endOk();
        }

        long lastSector() {
          return lastSector;
        }
      }
      """;

  /** The same with the read behind the transfer. */
  static final String BAD =
      GOOD.replace(
          "    lastSector = rq.sector();\n    rq.endOk();\n",
          "    rq.endOk();\n    lastSector = rq.sector();\n");

  /** Where {@link #GOOD} and {@link #BAD} stand. */
  static final String NAME = "disk/Finish.java";

  /** A class that takes a request over, for others to hand it to. */
  static final String TAKER =
      """
      package disk;

      import dev.custody.annotations.Owned;
      import dev.custody.blk.Request;

      final class Taker {
        static void take(@Owned Request<Void> rq) {
          rq.endOk();
        }

        static void look(Request<Void> rq) {}
      }
      """;

  private Programs() {}
}
