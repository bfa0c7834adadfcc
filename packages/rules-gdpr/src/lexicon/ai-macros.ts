/** Words for machines that learn, and what they learn from. */
export const aiMacros = {
  ai: [
    "(ai|genai|llm|llms|chatgpt|gpt|embeddings)",
    "artificial intelligence",
    "(machine|deep) learning",
    "(language|foundation|foundational|diffusion|generative) (model|models)",
    "model inference",
    "{ai-maker}",
  ],
  /** Companies that offer little else, so that their name tells of AI. */
  "ai-maker": ["(openai|anthropic|deepseek|mistral|elevenlabs|midjourney|groq|perplexity)", "hugging face"],
  train: [
    "(train|trains|trained|training|retrain|retraining|finetune|finetunes|finetuned|finetuning)",
    "fine (tune|tunes|tuned|tuning)",
  ],
  "trained-thing": [
    "(model|models|ai|llm|llms|algorithm|algorithms|classifier|classifiers|filter|filters)",
    "(machine learning|artificial intelligence|neural network|neural networks)",
  ],
  supplier: [
    "(vendor|vendors|provider|providers|partner|partners|processor|processors|subprocessor|subprocessors|supplier|suppliers)",
  ],
  /** Whoever else gets to see what a model is given. */
  "ai-supplier": [
    "{supplier}",
    "{ai-maker}",
    "(google|microsoft|amazon|nvidia|third party|third parties|anyone|others)",
  ],
} as const satisfies Record<string, readonly string[]>;
