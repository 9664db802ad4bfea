package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What is known of a source file before any of its bodies is analysed.
 *
 * @param contracts what everything that is called promises
 * @param closures when each closure in the file runs
 * @param targets the parameter, field or local that each closure is given to, where it is known
 * @param functions the functional method that each method reference implements
 * @param effects which fields the file's methods write
 * @param reach which fields several threads reach
 */
public record FileFacts(
    Contracts contracts,
    Map<Tree, Runs> closures,
    Map<Tree, VariableElement> targets,
    Map<Tree, ExecutableElement> functions,
    FieldEffects effects,
    ThreadReach reach) {}
