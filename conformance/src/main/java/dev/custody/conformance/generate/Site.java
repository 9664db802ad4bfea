package dev.custody.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in a block.
 *
 * @param block the statements that it is one of
 * @param index where it stands among them
 * @param parent the statement around, null for a field, method or class of the program
 * @param method whether it is a field, method or class of the program, or of a class in it
 */
record Site(List<Stmt> block, int index, @Nullable Site parent, boolean method) {

  /** All statements of a draft that may be changed, each before those in it. */
  static List<Site> all(Draft draft) {
    List<Site> sites = new ArrayList<>();
    collect(draft.fields(), null, true, sites);
    collect(draft.methods(), null, true, sites);
    return sites;
  }

  private static void collect(
      List<Stmt> block, @Nullable Site parent, boolean method, List<Site> sites) {
    for (int i = 0; i < block.size(); i++) {
      Stmt stmt = block.get(i);
      Site site = new Site(block, i, parent, method);
      sites.add(site);
      boolean declaresType = stmt.head().contains("class ") || stmt.head().contains("interface ");
      for (List<Stmt> inner : stmt.blocks()) {
        collect(inner, site, method && declaresType, sites);
      }
    }
  }

  /** The statement. */
  Stmt stmt() {
    return block.get(index);
  }

  /** Whether both are in one field, method or class of the program. */
  boolean isBeside(Site other) {
    Site root = root();
    Site others = other.root();
    return root.block == others.block && root.index == others.index;
  }

  private Site root() {
    return parent == null ? this : parent.root();
  }
}
